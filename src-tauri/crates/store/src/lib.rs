//! The .laadin file: schema, migrations, transact, history, undo, backup.
