class Looks: pass
