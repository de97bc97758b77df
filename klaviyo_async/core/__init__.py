"""Protocol logic without I/O, clock or event loop."""
