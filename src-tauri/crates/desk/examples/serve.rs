//! Answers the window's calls over HTTP on this machine alone, for developing the window in a browser: `POST /call/NAME` and
//! `POST /bytes/NAME` with the arguments as JSON. Not a part of the program.

use desk::{Desk, Options};
use engine::Surroundings;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;

fn main() -> std::io::Result<()> {
    let mut args = std::env::args().skip(1);
    let folder = PathBuf::from(args.next().expect("first argument: a folder for plans and settings"));
    let port: u16 = args
        .next()
        .map_or(7700, |port| port.parse().expect("second argument: a port"));
    let desk = Arc::new(Desk::new(Options {
        surroundings: Surroundings {
            data_folder: folder.join("data"),
            ..Surroundings::of_this_machine("Kehittäjä".to_owned())
        },
        settings_folder: folder.join("settings"),
        documents: folder,
        system_language: plan::Language::Fi,
        file: args.next().map(PathBuf::from),
    }));
    let listener = TcpListener::bind(("127.0.0.1", port))?;
    for stream in listener.incoming().flatten() {
        let desk = Arc::clone(&desk);
        std::thread::spawn(move || answer(&desk, stream));
    }
    Ok(())
}

fn answer(desk: &Desk, mut stream: TcpStream) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut length = 0;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header)?;
        match header.trim().to_lowercase().strip_prefix("content-length:") {
            Some(number) => length = number.trim().parse().unwrap_or(0),
            None if header.trim().is_empty() => break,
            None => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let args = serde_json::from_slice(&body).unwrap_or_default();
    let failed = |failure| (422, serde_json::to_vec(&failure).expect("a failure has only text keys"));
    let (status, body) = match path.trim_start_matches('/').split_once('/') {
        Some(("call", name)) => desk
            .call(name, args)
            .map_or_else(failed, |answer| (200, answer.to_string().into_bytes())),
        Some(("bytes", name)) => desk.bytes(name, args).map_or_else(failed, |bytes| (200, bytes)),
        _ => (404, vec![]),
    };
    write!(
        stream,
        "HTTP/1.1 {status} -\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    stream.write_all(&body)
}
