package main

import (
	"fmt"

	"k8s.io/apimachinery/pkg/api/meta"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/runtime/serializer/json"
	utilruntime "k8s.io/apimachinery/pkg/util/runtime"
	apps "k8s.io/kubernetes/pkg/apis/apps/install"
	batch "k8s.io/kubernetes/pkg/apis/batch/install"
	core "k8s.io/kubernetes/pkg/apis/core/install"
	networking "k8s.io/kubernetes/pkg/apis/networking/install"
	policy "k8s.io/kubernetes/pkg/apis/policy/install"
)

// Kinds of other groups are unknown here, and refused.
var scheme = func() *runtime.Scheme {
	scheme := runtime.NewScheme()
	for _, install := range []func(*runtime.Scheme){
		core.Install, apps.Install, batch.Install, networking.Install, policy.Install,
	} {
		install(scheme)
	}
	utilruntime.Must(scheme.SetVersionPriority(schema.GroupVersion{Version: "v1"}))
	return scheme
}()

var strict = json.NewSerializerWithOptions(json.DefaultMetaFactory, scheme, scheme,
	json.SerializerOptions{Yaml: true, Strict: true})

// judge reads one object as an API server with fieldValidation=Strict does, and tells everything that is wrong with it.
func judge(document []byte) (runtime.Object, []error) {
	object, kind, err := strict.Decode(document, nil, nil)
	if err != nil {
		return nil, []error{err}
	}
	name := kind.Kind
	if accessor, err := meta.Accessor(object); err == nil {
		name += "/" + accessor.GetName()
	}
	var faults []error
	for _, fault := range podFaults(object) {
		faults = append(faults, fmt.Errorf("%s: %s", name, fault))
	}
	shown := object.DeepCopyObject()
	scheme.Default(object)
	internal, err := scheme.ConvertToVersion(object, schema.GroupVersion{Group: kind.Group, Version: runtime.APIVersionInternal})
	if err != nil {
		return shown, append(faults, fmt.Errorf("%s: %w", name, err))
	}
	errs, isKnown := validate(internal)
	if !isKnown {
		return shown, append(faults, fmt.Errorf("%s: no rule is known for this kind; see validate.go", name))
	}
	for _, err := range errs {
		faults = append(faults, fmt.Errorf("%s: %w", name, err))
	}
	return shown, faults
}
