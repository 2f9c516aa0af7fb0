//! Looking for what packages give: commands and files, so that what came from elsewhere counts too.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{Package, Sign};

/// The machine to look at.
pub(super) struct Machine {
    /// `/`, except in tests.
    root: PathBuf,
    /// The folders of `PATH`.
    path: Vec<PathBuf>,
    /// `LIBCLANG_PATH`: the folder (or file) that bindgen takes first.
    libclang: Option<PathBuf>,
}

impl Machine {
    /// The one that this program runs on.
    pub(super) fn this() -> Self {
        let path = std::env::var_os("PATH").unwrap_or_default();
        Self {
            root: PathBuf::from("/"),
            path: std::env::split_paths(&path).collect(),
            libclang: std::env::var_os("LIBCLANG_PATH").map(PathBuf::from),
        }
    }

    /// The packages of `needs` that still have to be installed.
    pub(super) fn missing(&self, needs: &[&'static Package]) -> Vec<&'static str> {
        needs
            .iter()
            .filter(|package| !self.has(&package.sign))
            .map(|package| package.name)
            .collect()
    }

    fn has(&self, sign: &Sign) -> bool {
        match sign {
            Sign::Command(name) => self.command(name).is_some(),
            Sign::Files(files) => files.iter().all(|file| self.at(file).is_file()),
            Sign::Libclang => self.has_libclang(),
            Sign::PythonModule(module) => self.answers("python3", &["-m", module, "--version"]),
            Sign::Library(name) => self.answers("pkg-config", &["--exists", name]),
        }
    }

    /// A command of this machine, if it is in `PATH`.
    pub(super) fn command(&self, name: &str) -> Option<PathBuf> {
        self.path
            .iter()
            .map(|folder| folder.join(name))
            .find(|file| file.is_file())
    }

    fn at(&self, absolute: &str) -> PathBuf {
        self.root.join(absolute.trim_start_matches('/'))
    }

    /// Whether there is such a program and it ends with 0.
    fn answers(&self, program: &str, arguments: &[&str]) -> bool {
        self.command(program).is_some_and(|program| {
            Command::new(program)
                .args(arguments)
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status()
                .is_ok_and(|status| status.success())
        })
    }

    /// Where the developer says it is, or in a folder of LLVM that has its own headers beside it:
    /// the bare library (as Mesa brings it) finds no `stdarg.h` and the bindings fail.
    fn has_libclang(&self) -> bool {
        if let Some(named) = &self.libclang {
            return is_libclang(named) || entries(named).iter().any(|file| is_libclang(file));
        }
        ["/usr/lib", "/usr/lib64", "/usr/local/lib"]
            .iter()
            .flat_map(|folder| entries(&self.at(folder)))
            .filter(|folder| file_name(folder).starts_with("llvm"))
            .map(|llvm| llvm.join("lib"))
            .chain(["/usr/lib", "/usr/lib64", "/usr/local/lib"].map(|folder| self.at(folder)))
            .any(|lib| has_headers(&lib) && entries(&lib).iter().any(|file| is_libclang(file)))
    }
}

fn has_headers(lib: &Path) -> bool {
    entries(&lib.join("clang"))
        .iter()
        .any(|version| version.join("include/stdarg.h").is_file())
}

/// `libclang.so`, `libclang.so.1`, `libclang-14.so.1`, but not `libclang-cpp.so.14`.
fn is_libclang(file: &Path) -> bool {
    let name = file_name(file);
    let Some(rest) = name.strip_prefix("libclang") else {
        return false;
    };
    let rest = rest.trim_start_matches(|c: char| c == '-' || c == '.' || c.is_ascii_digit());
    rest.starts_with("so") && file.is_file()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect()
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::super::{BUILD, DIST, FETCH, TEST, WINDOW, WINDOW_TEST};
    use super::*;

    /// An empty machine with these files.
    fn machine(files: &[&str]) -> (TempDir, Machine) {
        let root = tempfile::tempdir().unwrap();
        for file in files {
            let file = root.path().join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, "").unwrap();
        }
        let machine = Machine {
            root: root.path().to_owned(),
            path: vec![root.path().join("usr/bin")],
            libclang: None,
        };
        (root, machine)
    }

    fn all(packages: &'static [Package]) -> Vec<&'static Package> {
        packages.iter().collect()
    }

    #[test]
    fn an_empty_machine_misses_everything() {
        let (_root, machine) = machine(&[]);
        assert_eq!(
            machine.missing(&all(BUILD)),
            ["build-essential", "pkg-config", "libclang-dev"]
        );
        assert_eq!(machine.missing(&all(TEST)).len(), TEST.len());
        assert_eq!(machine.missing(&all(FETCH)), ["python3-pip"]);
        assert_eq!(machine.missing(&all(WINDOW)), ["libwebkit2gtk-4.1-dev"]);
        for needs in [WINDOW_TEST, DIST] {
            assert_eq!(machine.missing(&all(needs)).len(), needs.len());
        }
    }

    #[test]
    fn a_command_counts_wherever_it_came_from() {
        let (_root, machine) = machine(&["usr/bin/qpdf", "usr/bin/java"]);
        let missing = machine.missing(&all(TEST));
        assert!(!missing.contains(&"qpdf") && !missing.contains(&"default-jre-headless"));
        assert!(missing.contains(&"unzip"));
    }

    #[test]
    fn half_of_the_jars_are_not_enough() {
        let (_root, machine) = machine(&["usr/share/java/jaxb-runtime.jar"]);
        assert!(machine.missing(&all(TEST)).contains(&"libjaxb-java"));
    }

    #[test]
    fn libclang_of_any_llvm_counts_when_its_headers_are_there() {
        let (_root, machine) = machine(&[
            "usr/lib/llvm-19/lib/libclang-19.so.1",
            "usr/lib/llvm-19/lib/clang/19/include/stdarg.h",
        ]);
        assert!(machine.has_libclang());
    }

    #[test]
    fn libclang_without_headers_or_only_its_cplusplus_part_does_not_count() {
        let (_root, bare) = machine(&["usr/lib/llvm-14/lib/libclang-14.so.1"]);
        assert!(!bare.has_libclang());
        let (_root, other) = machine(&[
            "usr/lib/llvm-14/lib/libclang-cpp.so.14",
            "usr/lib/llvm-14/lib/clang/14/include/stdarg.h",
        ]);
        assert!(!other.has_libclang());
    }

    #[test]
    fn the_folder_that_the_developer_names_is_believed() {
        let (root, mut machine) = machine(&["opt/clang/libclang.so"]);
        machine.libclang = Some(root.path().join("opt/clang"));
        assert!(machine.has_libclang());
        machine.libclang = Some(root.path().join("opt/elsewhere"));
        assert!(!machine.has_libclang());
    }
}
