"""Real traffic recorded once, without secrets and personal data, and replayed without a network.

`scrubbing` puts pseudonyms in the place of what is nobody's business, `interactions` are what a file holds,
`matching` finds the recorded request that was made again, `cassette` is what tests use.
"""
