"""Lists as pages and items, with pages read ahead."""
