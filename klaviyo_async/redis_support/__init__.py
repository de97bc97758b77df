"""What every user of Redis here needs."""
