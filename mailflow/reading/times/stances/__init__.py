"""What is said of each proposal: offered, refused, or only mentioned.

`grammar` goes by the words that govern it, `weighed` asks the model of all the words around as
well. The modules in the folders each know one way of saying it: `judged` in so many words,
`compared` by the other times beside it, `engaged` by what else is on then.
"""
