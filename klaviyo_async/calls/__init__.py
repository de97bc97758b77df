"""One call: the loop of its attempts, its options, its hooks, and the life of a client."""
