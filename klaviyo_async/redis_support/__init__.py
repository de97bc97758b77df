"""What the limiter, the token store and the streams share: connecting to Redis, and its errors."""
