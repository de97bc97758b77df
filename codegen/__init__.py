"""The generator: from Klaviyo's OpenAPI document to `generated/`. For development; never imported at run time."""
