// Enrollment
