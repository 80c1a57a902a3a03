"""What is said of a time in so many words: a verdict, a bidding, an idiom."""
