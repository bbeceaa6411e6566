print("mutubaku")
