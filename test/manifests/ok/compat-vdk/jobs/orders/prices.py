def of(): pass
