"""Pagination: lists read page by page, with prefetching."""
