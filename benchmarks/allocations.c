/* Counts what Python allocates: all blocks, and those that come to have `threshold` bytes or more. See counting.py.
   The interpreter's own functions are found when this is loaded, so that no header is needed. */
#include <stddef.h>

typedef struct {
	void *context;
	void *(*allocate)(void *, size_t);
	void *(*clear)(void *, size_t, size_t);
	void *(*resize)(void *, void *, size_t);
	void (*release)(void *, void *);
} Allocator;

extern void PyMem_GetAllocator(int, Allocator *);
extern void PyMem_SetAllocator(int, Allocator *);

long long made, large;
size_t threshold = (size_t)-1;
static Allocator kept[3];

/* Blocks that were counted as large. One that grows on is still the same: in how many steps depends on the
   pieces that a body happens to come in. */
enum { PLACES = 64 };
static void *places[PLACES];

static int forget(void *block) {
	for (int place = 0; block && place < PLACES; place++)
		if (places[place] == block) {
			places[place] = NULL;
			return 1;
		}
	return 0;
}

static void *seen(void *block, size_t size, int known) {
	made++;
	if (!block || size < threshold)
		return block;
	large += !known;
	for (int place = 0; place < PLACES; place++)
		if (!places[place]) {
			places[place] = block;
			break;
		}
	return block;
}

static void *allocate(void *own, size_t size) {
	Allocator *to = own;
	return seen(to->allocate(to->context, size), size, 0);
}

static void *clear(void *own, size_t count, size_t size) {
	Allocator *to = own;
	return seen(to->clear(to->context, count, size), count * size, 0);
}

static void *resize(void *own, void *block, size_t size) {
	Allocator *to = own;
	int known = forget(block);
	return seen(to->resize(to->context, block, size), size, known);
}

static void release(void *own, void *block) {
	Allocator *to = own;
	forget(block);
	to->release(to->context, block);
}

/* Of memory (1) and of objects (2); what is larger than these take goes on to 0, and would count twice. */
void install(void) {
	for (int domain = 1; domain < 3; domain++) {
		PyMem_GetAllocator(domain, &kept[domain]);
		Allocator own = {&kept[domain], allocate, clear, resize, release};
		PyMem_SetAllocator(domain, &own);
	}
}
