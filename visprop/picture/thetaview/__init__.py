"""θ and g as tall vectors, the step from θ⁰ to θ¹, and L over one parameter and over two."""
