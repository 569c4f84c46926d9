//! `philtrum serve`: the guide in the browser.

use std::io::{self, ErrorKind, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use clap::builder::PossibleValuesParser;
use philtrum_locale::Messages;
use philtrum_model::Model;
use tokio::net::TcpListener;

use crate::clock;
use crate::failure::Failure;
use crate::knowledge;
use crate::log;

/// The port where Philtrum is found unless told otherwise.
const PORT: u16 = 7313;

/// Open the guide in the browser
///
/// The guide runs on this machine and for this machine alone, unless `--host` says otherwise. No answer
/// is kept, logged or sent anywhere. Ctrl-C stops it.
#[derive(Args, Clone, PartialEq, Eq, Debug)]
#[command(after_help = EXAMPLES)]
#[group(skip)]
pub(crate) struct Options {
    /// Port to listen on; 0 takes any that is free
    #[arg(long, default_value_t = PORT)]
    port: u16,

    /// Address to listen on
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,

    /// Do not open the browser
    #[arg(long)]
    no_open: bool,

    /// How much to log: method, path and status of each request from `info` on
    #[arg(long, value_name = "LEVEL", value_parser = PossibleValuesParser::new(LEVELS))]
    log: Option<String>,
}

const LEVELS: [&str; 6] = ["off", "error", "warn", "info", "debug", "trace"];

const EXAMPLES: &str = "\
Examples:
  philtrum serve                    on port 7313, and open the browser
  philtrum serve --port 0 --no-open on any free port, and only print the address
  philtrum serve --log info         log each request (RUST_LOG works too)";

impl Default for Options {
    fn default() -> Self {
        Self { port: PORT, host: IpAddr::V4(Ipv4Addr::LOCALHOST), no_open: false, log: None }
    }
}

/// Runs until Ctrl-C.
pub(crate) fn run(model: Model, options: &Options, messages: &Messages) -> Result<(), Failure> {
    log::start(options.log.as_deref())?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::cannot(format!("the server cannot start: {error}"), ""))?;
    runtime.block_on(serve(model, options, messages))
}

async fn serve(model: Model, options: &Options, messages: &Messages) -> Result<(), Failure> {
    let wanted = SocketAddr::new(options.host, options.port);
    let listener = TcpListener::bind(wanted).await.map_err(|error| refused(wanted, &error))?;
    let address = listener.local_addr()?;
    // Where nobody reads what we print, the guide runs all the same.
    let _ = greet(address, messages);
    if !options.no_open {
        let _ = open(address, messages);
    }
    let router = philtrum_web::router(guide(model)).layer(axum::middleware::from_fn(log::request));
    let server = axum::serve(listener, router).with_graceful_shutdown(interrupted());
    tokio::select! {
        result = async { server.await } => result?,
        () = async { interrupted().await; tokio::time::sleep(PATIENCE).await } => {}
    }
    Ok(())
}

fn guide(model: Model) -> philtrum_web::App {
    let certificate = knowledge::certificate();
    philtrum_web::App::with_calendar(Arc::new(model), clock::today, certificate)
}

/// How long a request may go on after Ctrl-C.
const PATIENCE: Duration = Duration::from_secs(2);

/// Waits for Ctrl-C. Where it cannot be heard, the system ends the program by itself.
async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// The address as the browser of this machine reaches it.
fn url(address: SocketAddr) -> String {
    let mut address = address;
    if address.ip().is_unspecified() {
        address.set_ip(Ipv4Addr::LOCALHOST.into());
    }
    format!("http://{address}/")
}

fn greet(address: SocketAddr, messages: &Messages) -> io::Result<()> {
    if !address.ip().is_loopback() {
        writeln!(anstream::stderr(), "{}", messages.get("cli-serve-open-to-all"))?;
    }
    let mut stdout = anstream::stdout().lock();
    writeln!(stdout, "{}", messages.with("cli-serve-address", &[("url", url(address).into())]))?;
    writeln!(stdout, "{}", messages.get("cli-serve-stop"))?;
    stdout.flush()
}

/// Opens the browser. On a machine without one, the address is enough.
fn open(address: SocketAddr, messages: &Messages) -> io::Result<()> {
    if open::that_detached(url(address)).is_err() {
        writeln!(anstream::stdout(), "{}", messages.get("cli-serve-no-browser"))?;
    }
    Ok(())
}

/// Why this address cannot be had, and which other can.
fn refused(wanted: SocketAddr, error: &io::Error) -> Failure {
    let (host, port) = (wanted.ip(), wanted.port());
    let url = url(wanted);
    let other = port.checked_add(1).unwrap_or(PORT);
    match error.kind() {
        ErrorKind::AddrInUse => Failure::cannot(
            format!("port {port} is in use on {host}"),
            format!(
                "if that is Philtrum, open {url}; otherwise choose another port: `--port {other}`"
            ),
        ),
        ErrorKind::PermissionDenied => Failure::cannot(
            format!("this system does not let you use port {port}"),
            format!("choose a port above 1023, such as `--port {PORT}`"),
        ),
        ErrorKind::AddrNotAvailable => Failure::cannot(
            format!("this machine does not have the address {host}"),
            "leave out `--host`, or name an address of this machine",
        ),
        _ => Failure::cannot(
            format!("cannot listen on {wanted}: {error}"),
            "try another `--port` or `--host`",
        ),
    }
}
