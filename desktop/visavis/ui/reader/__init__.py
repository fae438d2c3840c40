"""The article as it is read: rows laid out where they are seen, with the parties' marks under the words."""
