"""What is said of each proposal: offered, refused, or only mentioned.

`grammar` goes by the words that govern it, `weighed` asks the model of all the words around as
well; the other modules each know one way of saying it.
"""
