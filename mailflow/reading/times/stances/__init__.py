"""What is said of each proposal: offered, refused, or only mentioned.

`grammar` goes by the words that govern it; `weighed` asks, in the order that is written there, the
judges that each know one way of saying it, and where none of them does the model of all the words
around. The judges stand in the folders: `judged` in so many words, `compared` by the other times
beside it, `engaged` by what else is on then. What they are asked about is in `pages`.
"""
