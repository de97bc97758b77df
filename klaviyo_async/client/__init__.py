"""What users make: clients, accounts, and what hangs on them."""
