print("phiencho")
