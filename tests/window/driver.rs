//! The window, and what a person does with it.

use crate::home::Home;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long the window may take for anything: CI's machine can be busy.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often is looked whether it is there.
const BETWEEN_LOOKS: Duration = Duration::from_millis(40);

/// An open window of the program.
pub(crate) struct Window {
    client: Client,
    driver: Driver,
}

/// The driver's process group: the program and the webview belong to it, so that a failing test leaves nothing behind.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.0.wait();
    }
}

/// Where cargo puts the program, beside this test.
pub(crate) fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let debug = test.parent().and_then(Path::parent).unwrap();
    let program = debug.join("laadin");
    assert!(
        program.is_file(),
        "{} isn't built: cargo build --workspace --bins",
        program.display()
    );
    program
}

impl Window {
    /// Starts the program with the operating system in `language` (`fi_FI`, `sv_FI`), on files.
    pub(crate) async fn open(home: &Home, language: &str, files: &[&Path]) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .process_group(0)
            .env("HOME", home.path())
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("XDG_DATA_HOME")
            .env("LAADIN_DATA", home.path().join("laadin-data"))
            .env("LANG", format!("{language}.UTF-8"))
            .env("LC_ALL", format!("{language}.UTF-8"))
            .env("USER", "testi")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver is installed by cargo xtask test");
        let driver = Driver(driver);
        let args: Vec<_> = files.iter().map(|file| file.to_string_lossy()).collect();
        let wanted = json!({ "webkitgtk:browserOptions": { "binary": program(), "args": args } });
        let wanted = wanted.as_object().unwrap().clone();
        let address = format!("http://127.0.0.1:{port}");
        let since = Instant::now();
        let client = loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            match builder.capabilities(wanted.clone()).connect(&address).await {
                Ok(client) => break client,
                Err(error) => assert!(since.elapsed() < PATIENCE, "no session: {error:?}"),
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        };
        let window = Window { client, driver };
        window
            .until("the page", "return document.querySelector('main') !== null")
            .await;
        window
    }

    /// The program's process.
    pub(crate) fn process(&self) -> u32 {
        let children = |parent: u32| -> Vec<u32> {
            let path = format!("/proc/{parent}/task/{parent}/children");
            let text = std::fs::read_to_string(path).unwrap_or_default();
            text.split_whitespace().filter_map(|pid| pid.parse().ok()).collect()
        };
        let named =
            |pid: &u32| std::fs::read_to_string(format!("/proc/{pid}/comm")).is_ok_and(|name| name.trim() == "laadin");
        let found = children(self.driver.0.id()).into_iter().find(named);
        found.expect("the driver has started the program")
    }

    /// Closes the window as its button does: what is typed has to be saved by the program.
    pub(crate) async fn close(self) {
        let process = self.process();
        // The answer may be lost with the window.
        let _ = self
            .client
            .execute(
                "window.__TAURI_INTERNALS__.invoke('call', { name: 'shell.quit', args: {} })",
                vec![],
            )
            .await;
        self.gone(process).await;
    }

    /// Ends the program by a signal and waits until it is gone.
    pub(crate) async fn signal(self, signal: &str) {
        let process = self.process();
        assert!(
            Command::new("kill")
                .args([signal, &process.to_string()])
                .status()
                .unwrap()
                .success()
        );
        self.gone(process).await;
    }

    async fn gone(self, process: u32) {
        let since = Instant::now();
        let alive = |process: u32| {
            let state = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
            // A process that has ended and that nobody has asked about is a zombie.
            !state.is_empty() && !state.contains(") Z ")
        };
        while alive(process) {
            assert!(since.elapsed() < PATIENCE, "the program doesn't end");
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    }

    /// What a script in the page gives back.
    pub(crate) async fn ask(&self, script: &str, args: Vec<Value>) -> Value {
        let answer = in_time(script, self.client.execute(script, args)).await;
        answer.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// The same for a script that answers later, by its last argument.
    pub(crate) async fn ask_later(&self, script: &str) -> Value {
        in_time(script, self.client.execute_async(script, vec![]))
            .await
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Waits until a script says true.
    pub(crate) async fn until(&self, what: &str, script: &str) {
        self.until_with(what, script, vec![]).await;
    }

    async fn until_with(&self, what: &str, script: &str, args: Vec<Value>) {
        let since = Instant::now();
        loop {
            let answer = in_time(what, self.client.execute(script, args.clone())).await;
            if matches!(answer, Ok(Value::Bool(true))) {
                return;
            }
            if since.elapsed() > PATIENCE {
                let page = self
                    .client
                    .execute("return document.body.innerText.slice(0, 1500)", vec![])
                    .await;
                self.keep_picture();
                panic!("waited in vain for {what}; the page: {page:?}");
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    }

    /// Keeps a picture of what the window shows instead, where pictures are wanted.
    fn keep_picture(&self) {
        if let Some(folder) = std::env::var_os(crate::screens::FOLDER) {
            self.picture(&Path::new(&folder).join(format!("waited-in-vain-{}.png", self.driver.0.id())));
        }
    }

    /// Waits until a text is to be seen.
    pub(crate) async fn sees(&self, text: &str) {
        let script = format!("{PLAIN} return plain(document.body.innerText).includes(plain(arguments[0]))");
        self.until_with(&format!("`{text}`"), &script, vec![json!(text)]).await;
    }

    /// Presses a button or link by its name.
    pub(crate) async fn press(&self, name: &str) {
        let script = format!("{PLAIN} {FIND_BUTTON} return find(arguments[0]) !== undefined");
        self.until_with(&format!("the button `{name}`"), &script, vec![json!(name)])
            .await;
        let script = format!(
            "{PLAIN} {FIND_BUTTON} const found = find(arguments[0]); found.scrollIntoView({{ block: 'center' }}); found.focus(); found.click()"
        );
        self.ask(&script, vec![json!(name)]).await;
    }

    /// Puts the focus into the field with a label.
    pub(crate) async fn focus(&self, label: &str) {
        let script = format!(
            "{PLAIN} {FIND_FIELD} const found = field(arguments[0]); found?.scrollIntoView({{ block: 'center' }}); found?.focus(); return document.activeElement === found"
        );
        self.until_with(&format!("the field `{label}`"), &script, vec![json!(label)])
            .await;
    }

    /// Chooses an option of a list with a label.
    pub(crate) async fn choose(&self, label: &str, option: &str) {
        self.focus(label).await;
        let id = self.ask("return document.activeElement.id", vec![]).await;
        let list = self.client.find(Locator::Id(id.as_str().unwrap())).await.unwrap();
        in_time(option, list.select_by_label(option)).await.unwrap();
    }

    /// Puts the focus into the field of a place of the plan.
    pub(crate) async fn focus_place(&self, place: &str) {
        let script = "const at = document.querySelector(`[data-place=\"${CSS.escape(arguments[0])}\"]`);
            const field = at?.matches('input,textarea,select,[contenteditable=true]') ? at : at?.querySelector('input,textarea,select,[contenteditable=true]');
            field?.scrollIntoView({ block: 'center' }); field?.focus(); return field !== undefined && field !== null && document.activeElement === field";
        self.until_with(&format!("the place {place}"), script, vec![json!(place)])
            .await;
    }

    /// Types into what has the focus.
    pub(crate) async fn types(&self, text: &str) {
        let keys = text
            .chars()
            .fold(KeyActions::new("keyboard".to_owned()), |keys, value| {
                keys.then(KeyAction::Down { value }).then(KeyAction::Up { value })
            });
        in_time(text, self.client.perform_actions(keys)).await.unwrap();
    }

    /// Presses a key, with others held.
    pub(crate) async fn key(&self, held: &[Key], key: char) {
        let mut keys = KeyActions::new("keyboard".to_owned());
        for held in held {
            keys = keys.then(KeyAction::Down {
                value: char::from(*held),
            });
        }
        keys = keys
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key });
        for held in held.iter().rev() {
            keys = keys.then(KeyAction::Up {
                value: char::from(*held),
            });
        }
        in_time("a key", self.client.perform_actions(keys)).await.unwrap();
    }

    /// Selects all that is in the field with the focus, and types over it.
    pub(crate) async fn types_over(&self, text: &str) {
        self.key(&[Key::Control], 'a').await;
        self.types(text).await;
    }

    /// Gives what has the focus a text from the clipboard, as a spreadsheet puts it there.
    pub(crate) async fn pastes(&self, text: &str, html: &str) {
        let script = "const data = new DataTransfer(); data.setData('text/plain', arguments[0]);
            if (arguments[1]) data.setData('text/html', arguments[1]);
            document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))";
        self.ask(script, vec![json!(text), json!(html)]).await;
    }

    /// Waits until the header says that everything is saved.
    pub(crate) async fn saved(&self) {
        self.until(
            "`saved`",
            "return document.querySelector('.header-state-saved') !== null",
        )
        .await;
    }

    /// Waits until the screen has its title and nothing is being opened.
    pub(crate) async fn settled(&self) {
        let script = "return document.querySelectorAll('main h1').length === 1 && document.querySelector('.frame-wait, [aria-busy=true]') === null";
        self.until("a screen with its title", script).await;
    }

    /// Sets the size of the window.
    pub(crate) async fn size(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.unwrap();
    }

    /// A picture of the screen, as a person sees it: the driver's own shows no menus and is at times not answered.
    pub(crate) fn picture(&self, to: &Path) {
        let _ = Command::new("import").args(["-window", "root"]).arg(to).status();
    }

    /// Goes to the chapter of an item, counted from 0, and waits for its text.
    pub(crate) async fn chapter(&self, item: usize) {
        let script = "document.querySelectorAll('.navigation-section')[arguments[0]].click()";
        self.ask(script, vec![item.into()]).await;
        let script = "return document.querySelector('.ProseMirror') !== null";
        self.until("the chapter's text", script).await;
    }

    /// Goes to a screen by the navigation.
    pub(crate) async fn go(&self, way: &str) {
        self.press(way).await;
        let script = "const at = document.querySelector('[aria-current=page]'); return at !== null";
        self.until("a screen", script).await;
    }
}

/// What the driver answers, if it answers in time: it has no patience of its own.
async fn in_time<T>(what: &str, answer: impl Future<Output = T>) -> T {
    let answer = tokio::time::timeout(PATIENCE, answer).await;
    answer.unwrap_or_else(|_| panic!("no answer from the window to `{what}`"))
}

/// Texts as they are compared: without the spaces that typesetting adds.
const PLAIN: &str = r"const plain = (text) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ').replace(/\u00ad/g, '').replace(/\s+/g, ' ').trim();";

/// Finds the button, link, option or tab with a name.
const FIND_BUTTON: &str = r#"
    const shown = (element) => element.getClientRects().length > 0;
    const name = (element) => plain(element.getAttribute('aria-label') ?? element.innerText);
    const find = (wanted) => {
        const all = [...document.querySelectorAll('button, a, [role=button], [role=tab], [role=option], [role=radio], label, summary')].filter(shown);
        return all.find((element) => name(element) === plain(wanted)) ?? all.find((element) => plain(element.innerText) === plain(wanted))
            ?? all.find((element) => name(element).startsWith(plain(wanted)));
    };"#;

/// Finds the field with a label.
const FIND_FIELD: &str = r#"
    const field = (wanted) => {
        const labels = [...document.querySelectorAll('label')].filter((label) => plain(label.innerText).startsWith(plain(wanted)));
        const labelled = labels.map((label) => label.control ?? document.getElementById(label.htmlFor)).find((found) => found);
        const named = [...document.querySelectorAll('[aria-label]')].find((found) => plain(found.getAttribute('aria-label')) === plain(wanted)
            && found.matches('input,textarea,select,[contenteditable=true],[role=grid],[role=combobox]'));
        return labelled ?? named;
    };"#;
