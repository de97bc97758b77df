"""Records on their way to Klaviyo, whatever they are."""
