//! The way out, the same from everywhere: the page sends what it still has, the plan is closed, the program ends.

#[cfg(unix)]
mod signals;

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use desk::Desk;
use tauri::{AppHandle, Emitter, Manager};

#[cfg(unix)]
pub(crate) use signals::on_signals;

/// Asks the page to send what it still has. It answers by `shell.left`.
const LEAVE: &str = "leave";

/// How long the page may take: an operating system that shuts down doesn't wait much longer.
const PATIENCE: Duration = Duration::from_secs(2);

/// Who wants the program to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// The user, who may be kept by something that couldn't be saved.
    Asked,
    /// The system, which ends the program anyway.
    Forced,
}

/// What the page answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Everything is sent.
    Left,
    /// Something couldn't be saved, and the user is being told.
    Stays,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Here,
    Asked,
    Answered(Answer),
}

/// How far the program is on its way out.
#[derive(Debug, Default)]
pub(crate) struct Leaving {
    state: Mutex<State>,
    change: Condvar,
}

impl Leaving {
    /// The page's answer; one that nobody waits for is nothing.
    pub(crate) fn answer(&self, answer: Answer) {
        let mut state = self.lock();
        if *state == State::Asked {
            *state = State::Answered(answer);
            self.change.notify_all();
        }
    }

    /// True for the first who asks.
    fn ask(&self) -> bool {
        let mut state = self.lock();
        let first = *state == State::Here;
        if first {
            *state = State::Asked;
        }
        first
    }

    /// Waits for the page. A page that doesn't answer has nothing more to say.
    fn wait(&self, patience: Duration) -> Answer {
        let asked = |state: &mut State| *state == State::Asked;
        let (state, _) = self
            .change
            .wait_timeout_while(self.lock(), patience, asked)
            .unwrap_or_else(PoisonError::into_inner);
        match *state {
            State::Answered(answer) => answer,
            State::Here | State::Asked => Answer::Left,
        }
    }

    fn stay(&self) {
        *self.lock() = State::Here;
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Begins to leave; to ask again while the page is asked changes nothing.
pub(crate) fn begin(app: &AppHandle, why: Why) {
    if !app.state::<Leaving>().ask() {
        return;
    }
    let app = app.clone();
    thread::spawn(move || {
        let leaving = app.state::<Leaving>();
        // A page that is gone doesn't hear, and then doesn't answer either.
        let _ = app.emit(LEAVE, ());
        if leaving.wait(PATIENCE) == Answer::Stays && why == Why::Asked {
            leaving.stay();
            return;
        }
        app.state::<Arc<Desk>>().leave();
        app.exit(0);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_asked_once_however_often_one_closes() {
        let leaving = Leaving::default();
        assert!(leaving.ask() && !leaving.ask());
    }

    #[test]
    fn a_page_that_answered_is_not_waited_for() {
        let leaving = Leaving::default();
        leaving.ask();
        leaving.answer(Answer::Stays);
        assert_eq!(leaving.wait(Duration::MAX), Answer::Stays);
    }

    #[test]
    fn a_page_that_does_not_answer_is_left_behind() {
        let leaving = Leaving::default();
        leaving.ask();
        assert_eq!(leaving.wait(Duration::ZERO), Answer::Left);
    }

    #[test]
    fn who_stayed_can_leave_later() {
        let leaving = Leaving::default();
        leaving.ask();
        leaving.stay();
        leaving.answer(Answer::Stays);
        assert!(leaving.ask());
        assert_eq!(leaving.wait(Duration::ZERO), Answer::Left);
    }
}
