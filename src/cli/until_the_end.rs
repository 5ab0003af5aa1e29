//! What is kept until the program ends.

/// Keeps a value for the rest of the run. Taking apart all that was read, value by value, takes as long as a
/// good part of the work, and would only make people wait: the system takes the memory back at once.
pub(super) fn until_the_end<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
