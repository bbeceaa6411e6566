class Marks: pass
