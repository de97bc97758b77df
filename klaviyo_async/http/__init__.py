"""The rim: requests sent and answers read with aiohttp."""
