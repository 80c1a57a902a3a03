"""Local mail servers and a cast of contacts who answer."""
