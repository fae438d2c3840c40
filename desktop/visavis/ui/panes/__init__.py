"""The parties' panes and the cards in them."""
