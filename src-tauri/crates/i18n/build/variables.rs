//! What a message takes in: variables, other messages, terms.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

/// The names that a text refers to.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Uses {
    /// Variables, without the `$`.
    pub(crate) variables: BTreeSet<String>,
    /// Keys of other messages.
    pub(crate) messages: BTreeSet<String>,
    /// Terms, with the leading hyphen.
    pub(crate) terms: BTreeSet<String>,
    /// Functions such as `NUMBER`, which this program doesn't have.
    pub(crate) functions: BTreeSet<String>,
    /// Variables that choose by amount: a number or a plural category stands in the brackets.
    pub(crate) counted: BTreeSet<String>,
}

/// True for variables that are passed as whole numbers: `count` and everything that ends in `-count`.
pub(crate) fn is_count(variable: &str) -> bool {
    variable == "count" || variable.ends_with("-count")
}

/// Everything that `pattern` refers to.
pub(crate) fn uses_of(pattern: &Pattern<String>) -> Uses {
    let mut uses = Uses::default();
    walk_pattern(pattern, &mut uses);
    uses
}

fn walk_pattern(pattern: &Pattern<String>, uses: &mut Uses) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, uses);
        }
    }
}

fn walk_expression(expression: &Expression<String>, uses: &mut Uses) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, uses),
        Expression::Select { selector, variants } => {
            walk_inline(selector, uses);
            if let InlineExpression::VariableReference { id } = selector
                && variants.iter().any(chooses_by_amount)
            {
                uses.counted.insert(id.name.clone());
            }
            for variant in variants {
                walk_pattern(&variant.value, uses);
            }
        }
    }
}

fn chooses_by_amount(variant: &Variant<String>) -> bool {
    match &variant.key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => matches!(name.as_str(), "zero" | "one" | "two" | "few" | "many"),
    }
}

fn walk_inline(inline: &InlineExpression<String>, uses: &mut Uses) {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => {
            uses.variables.insert(id.name.clone());
        }
        InlineExpression::MessageReference { id, .. } => {
            uses.messages.insert(id.name.clone());
        }
        InlineExpression::TermReference { id, .. } => {
            uses.terms.insert(format!("-{}", id.name));
        }
        InlineExpression::FunctionReference { id, .. } => {
            uses.functions.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, uses),
    }
}
