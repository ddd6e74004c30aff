//! A calendar day as it is printed.

/// A calendar day as printed, with the order of its digits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Day {
    pub(crate) year: u32,
    pub(crate) month: u32,
    pub(crate) day: u32,
    pub(crate) order: Order,
}

/// The order of day and month in a date in digits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Order {
    /// The date is unambiguous.
    Plain,
    /// A number over 12 shows that the day stands first.
    DayFirst,
    /// A number over 12 shows that the month stands first.
    MonthFirst,
    /// Read as the day first, though nothing shows it.
    LikelyDayFirst,
    /// Read as the month first, though nothing shows it.
    LikelyMonthFirst,
}

impl Day {
    /// Returns the date with day and month swapped.
    pub(crate) fn swapped(self) -> Day {
        Day { month: self.day, day: self.month, ..self }
    }

    pub(crate) fn is_certain(self) -> bool {
        !matches!(self.order, Order::LikelyDayFirst | Order::LikelyMonthFirst)
    }

    /// The day as the proven order of another date on the line has it.
    pub(crate) fn resolved_by(self, known_order: Order) -> Day {
        match (self.order, known_order) {
            (Order::LikelyDayFirst, Order::DayFirst) | (Order::LikelyMonthFirst, Order::MonthFirst) => {
                Day { order: known_order, ..self }
            }
            (Order::LikelyDayFirst, Order::MonthFirst) | (Order::LikelyMonthFirst, Order::DayFirst) => {
                Day { order: known_order, ..self.swapped() }
            }
            _ => self,
        }
    }
}

/// Returns whether the Gregorian year has 366 days.
pub(crate) fn is_leap(year: u32) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

pub(crate) fn valid_day(year: u32, month: u32, day: u32) -> Option<Day> {
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => return None,
    };
    let real = (1900..2100).contains(&year) && (1..=days).contains(&day);
    real.then_some(Day { year, month, day, order: Order::Plain })
}
