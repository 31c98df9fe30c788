"""What makes a generated package a project of its own, that can be built and published."""
