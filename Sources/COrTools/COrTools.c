#include "COrTools.h"
