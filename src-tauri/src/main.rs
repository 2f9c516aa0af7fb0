//! The desktop program: a window around the desk. What a plan is and what may be done with it is the desk's affair; here are
//! the window itself, its menu, the dialogs of the operating system, and an orderly way out.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod crash;
mod door;
mod instance;
mod leave;
mod menu;
mod opening;
mod places;
mod start;
mod window;

fn main() {
    let places = places::Places::of_this_user();
    crash::report_panics_into(places.reports());
    start::start(&places);
}
