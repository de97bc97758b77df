/* Counts what Python allocates: all blocks, and those of at least `threshold` bytes. See counting.py.
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

static void seen(size_t size) {
	made++;
	if (size >= threshold)
		large++;
}

static void *allocate(void *own, size_t size) {
	Allocator *to = own;
	seen(size);
	return to->allocate(to->context, size);
}

static void *clear(void *own, size_t count, size_t size) {
	Allocator *to = own;
	seen(count * size);
	return to->clear(to->context, count, size);
}

static void *resize(void *own, void *block, size_t size) {
	Allocator *to = own;
	seen(size);
	return to->resize(to->context, block, size);
}

static void release(void *own, void *block) {
	Allocator *to = own;
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
