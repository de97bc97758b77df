"""The clients that users make, for one account or many, and the shortcuts they offer."""
