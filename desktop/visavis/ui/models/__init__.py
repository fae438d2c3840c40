"""What the views show: the faces of cards, and the list models over them."""
