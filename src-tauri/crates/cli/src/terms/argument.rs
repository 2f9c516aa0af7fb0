//! Arguments: what they mean and what stands for their values.

use engine::{EXAMPLES, Words};

/// What an argument of a command means.
pub(super) fn meaning(command: &str, id: &str, words: Words) -> String {
    match (command, id) {
        (_, "help") => words.cli_arg_help(),
        (_, "version") => words.cli_arg_version(),
        (_, "json") => words.cli_arg_json(),
        (_, "ui_lang") => words.cli_arg_ui_lang(),
        (_, "author") => words.cli_arg_author(),
        ("verify", "file") => words.cli_arg_file_verify(),
        (_, "file") => words.cli_arg_file(),
        (_, "area") => words.cli_arg_area(),
        (_, "members") => words.cli_arg_members(),
        (_, "first_year") => words.cli_arg_first_year(),
        (_, "model") => words.cli_arg_model(),
        ("export", "force") => words.cli_arg_force_export(),
        (_, "force") => words.cli_arg_force(),
        ("example", "name") => words.cli_arg_name_example(&EXAMPLES.join(", ")),
        (_, "name") => words.cli_arg_name_version(),
        (_, "out") => words.cli_arg_out(),
        (_, "source") => words.cli_arg_source(),
        (_, "format") => words.cli_arg_format(),
        (_, "lang") => words.cli_arg_lang(),
        (_, "year") => words.cli_arg_year(),
        (_, "place") => words.cli_arg_place(),
        (_, "value") => words.cli_arg_value(),
        (_, "table") => words.cli_arg_table(),
        (_, "fields") => words.cli_arg_fields(),
        (_, "row") => words.cli_arg_row(),
        (_, "at") => words.cli_arg_at(),
        (_, "steps") => words.cli_arg_steps(),
        (_, "most") => words.cli_arg_most(),
        (_, "step") => words.cli_arg_step(),
        (_, "dir") => words.cli_arg_dir(),
        (command, id) => unreachable!("{command} {id} has no words"),
    }
}

/// What stands for an argument's value in help texts and errors; none for switches.
pub(super) fn placeholder(id: &str, words: Words) -> Option<String> {
    Some(match id {
        "ui_lang" => "fi|sv".to_owned(),
        "lang" => "fi|sv|fi+sv".to_owned(),
        "format" => "pdf|json".to_owned(),
        "model" => "single-municipality|responsible-municipality|joint-authority".to_owned(),
        "author" | "name" | "area" => words.cli_value_name(),
        "members" => words.cli_value_members(),
        "file" => words.cli_value_plan(),
        "out" => words.cli_value_file(),
        "source" => words.cli_value_source(),
        "dir" => words.cli_value_folder(),
        "first_year" | "year" => words.cli_value_year(),
        "place" => words.cli_value_place(),
        "value" => words.cli_value_value(),
        "table" => words.cli_value_table(),
        "fields" => words.cli_value_fields(),
        "row" => "JSON".to_owned(),
        "at" | "steps" | "most" | "step" => words.cli_value_number(),
        _ => return None,
    })
}
