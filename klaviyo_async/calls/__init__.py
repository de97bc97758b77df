"""One call: its attempts and retries, its options, its hooks, and the lifecycle of a client."""
