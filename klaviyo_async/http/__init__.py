"""HTTP over aiohttp: connections, timeouts, uploads."""
