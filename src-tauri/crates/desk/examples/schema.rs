//! Prints the JSON Schema of the calls, from which the window's TypeScript types are made.

fn main() {
    println!("{:#}", desk::schema());
}
