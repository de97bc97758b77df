"""Development only: from Klaviyo's OpenAPI document to `generated/`; never imported at run time."""
