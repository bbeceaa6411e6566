class Pictures: pass
