"""Claim provenance and source reliability."""
