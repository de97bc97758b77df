"""Events in, from many tasks and through outages: packed, paced, kept until delivered."""
