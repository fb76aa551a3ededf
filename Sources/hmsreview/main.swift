print("hmsreview")
