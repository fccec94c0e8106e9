def of(name): return 1
