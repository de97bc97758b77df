"""Reports, counted from what an account holds: aggregates of metrics, campaigns, flows, forms, segments."""
