print("hostcity")
