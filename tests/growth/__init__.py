"""Whatever reads what others send takes time that grows as the input does."""
